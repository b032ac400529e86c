"""Our pages, and the admin with a list of disputes as one would set it up in an afternoon and then make fast."""

from django.contrib import admin
from django.urls import path

from mingbian.store.models import Dispute
from mingbian.web.urls import urlpatterns as ours


@admin.register(Dispute)
class Disputes(admin.ModelAdmin):
    """The columns of our list and as many rows; no second count of everything, as its documentation advises."""

    list_display = ("number", "order_sn", "title", "reason", "demanded_fen", "opened_at", "state", "band", "due_at")
    list_filter = ("state", "reason")
    search_fields = ("order_sn", "title")
    list_per_page = 30
    show_full_result_count = False
    ordering = ("-opened_at", "-number")


urlpatterns = [*ours, path("admin/", admin.site.urls)]
