"""The first visit: who the owner is and what the shop is called. Afterwards this page leads to signing in."""

from django import forms
from django.contrib.auth import get_user_model, login
from django.contrib.auth.password_validation import validate_password
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from mingbian.actions.create_owner import create_owner
from mingbian.store.queries.people import nobody_yet
from mingbian.web.page import page, shown


class OwnerForm(forms.Form):
    """The least that is needed to begin."""

    shop_name = forms.CharField(label="店铺名称", max_length=100)
    username = forms.CharField(label="用户名", max_length=150, help_text="登录时用，比如手机尾号或店名拼音。")
    password = forms.CharField(label="密码", widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}))
    again = forms.CharField(label="再输一次密码", widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}))

    def clean(self) -> dict[str, str]:
        told: dict[str, str] = super().clean() or {}
        if told.get("password") and told["password"] != told.get("again"):
            self.add_error("again", "两次输入的密码不一样。")
        elif told.get("password"):
            try:
                validate_password(told["password"], get_user_model()(username=told.get("username", "")))
            except forms.ValidationError as weak:
                self.add_error("password", weak)
        return told


@page("first-run/", open_to_strangers=True)
def view(request: HttpRequest) -> HttpResponse:
    if not nobody_yet():
        return redirect("sign_in")
    form = OwnerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        owner = create_owner(
            username=told["username"], password=told["password"], shop_name=told["shop_name"], now=timezone.now()
        )
        login(request, owner, backend="django.contrib.auth.backends.ModelBackend")
        return redirect("today")
    return shown(request, "first_run", form=form, status=422 if form.errors else 200)
