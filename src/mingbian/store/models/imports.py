"""Files that were imported, and what in them was not understood."""

from django.conf import settings
from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class ImportedFile(models.Model):
    """One file, known by the SHA-256 of its bytes: the same file twice changes nothing.

    `rows` were read; of those `added` were new, `changed` brought something newer, `refused` had a problem.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    sha256 = models.CharField(max_length=64)
    name = models.CharField(max_length=255)
    kind = models.CharField(max_length=50)
    size = models.BigIntegerField()
    rows = models.IntegerField(default=0)
    added = models.IntegerField(default=0)
    changed = models.IntegerField(default=0)
    refused = models.IntegerField(default=0)
    imported_at = MomentField()
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)

    class Meta:
        """A file's bytes come in once per shop."""

        db_table = "imported_file"
        constraints = [models.UniqueConstraint(fields=["shop", "sha256"], name="imported_file_once")]


class ImportProblem(models.Model):
    """One `domain.problem.Problem` of an imported file, kept so that the seller can mend and bring it again."""

    imported = models.ForeignKey(ImportedFile, models.CASCADE, related_name="problems")
    file = models.CharField(max_length=255)
    row = models.IntegerField()
    column = models.CharField(max_length=100, blank=True)
    code = models.CharField(max_length=50)
    reason = models.TextField()
    value = models.TextField(blank=True)

    class Meta:
        db_table = "import_problem"


class FromFile(models.Model):
    """A row that came from a file's row, so that every number on a page can be followed to its cell."""

    shop = models.ForeignKey(Shop, models.CASCADE, db_index=False)  # every such table has a key that begins with it
    imported = models.ForeignKey(ImportedFile, models.SET_NULL, null=True, db_index=False)
    """None where it was typed in by hand."""
    row = models.IntegerField(default=0)

    class Meta:
        abstract = True


class Newest(FromFile):
    """A row of which several files may tell: of each column, the newest word stands, and silence takes nothing away.

    `version` orders what files say of one row; the larger is newer. `older` is JSON, `{column: version}` for what the
    newest file was silent about and an older one told. So it never matters in which order files are brought.
    """

    version = models.BigIntegerField(default=0)
    older = models.TextField(blank=True)

    class Meta:
        abstract = True
