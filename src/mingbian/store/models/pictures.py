"""What was read from a kept picture, and what it is recognised by when a copy comes."""

from django.db import models

from mingbian.store.models.disputes import OfDispute
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop
from mingbian.store.models.vault import Evidence


class PictureReading(OfDispute):
    """What a kept picture says of itself, and where else it is known from; read once, for bytes do not change.

    `said` is a list of [about, words, where it was read]; `copies` of {order_sn, dispute, exhibit, at, alike, mirrored,
    listing}, most alike first. `problem` is why it could not be read, as a sentence; then the rest is empty.
    """

    evidence = models.OneToOneField(Evidence, models.CASCADE)
    said = models.JSONField(default=list)
    copies = models.JSONField(default=list)
    problem = models.TextField(blank=True)

    class Meta:
        db_table = "picture_reading"


class PicturePrint(models.Model):
    """A kept picture's perceptual hashes, `reading.picture_hash.HASHES` of eight bytes each, and what it is of.

    The marked spots stand in a table of their own, so that a search through all hashes need not pass over them.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    evidence = models.OneToOneField(Evidence, models.CASCADE)
    at = MomentField()
    goods_id = models.CharField(max_length=40, blank=True)
    listing = models.BooleanField()
    hashes = models.BinaryField()

    class Meta:
        """Searched by shop, and by goods."""

        db_table = "picture_print"
        indexes = [models.Index(fields=["shop", "goods_id", "at"], name="picture_print_by_goods")]


class PictureSpots(models.Model):
    """A kept picture's marked spots, as `reading.picture_points.PicturePoints.to_bytes` writes them."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    print = models.OneToOneField(PicturePrint, models.CASCADE, primary_key=True)
    points = models.BinaryField()

    class Meta:
        db_table = "picture_spots"


class FileWords(models.Model):
    """The words of one page of a kept file (`reading.words.Page`), read once: bytes do not change.

    A file is known by its hash, so what two disputes or a certificate share is read once in a shop. `lines` are as
    `reading.words.as_kept` writes them. `problem` is why nothing could be read, as a sentence; then this page
    stands alone.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    sha256 = models.CharField(max_length=64)
    page = models.IntegerField()
    at = MomentField()
    width_px = models.IntegerField(default=0)
    height_px = models.IntegerField(default=0)
    printed = models.BooleanField(default=False)
    lines = models.JSONField(default=list)
    problem = models.TextField(blank=True)

    class Meta:
        """One reading a page."""

        db_table = "file_words"
        constraints = [models.UniqueConstraint(fields=["shop", "sha256", "page"], name="file_words_once")]
