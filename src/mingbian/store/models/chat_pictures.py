"""Messages read from pictures of a chat: what the program proposed, and what a human said of it."""

from django.db import models

from mingbian.store.models.disputes import OfDispute
from mingbian.store.models.vault import Evidence


class ChatReading(OfDispute):
    """What the program read from one picture, once; it is never changed.

    `shown` is a list of messages and `covered` of places, as `reading.chat_kept` writes them. `problem` is why it was
    read as no chat, as a sentence. `taken_on` is the day of the screenshot where its name or the picture tells it.
    """

    evidence = models.OneToOneField(Evidence, models.CASCADE)
    shown = models.JSONField(default=list)
    covered = models.JSONField(default=list)
    patterned = models.BooleanField(default=False)
    problem = models.TextField(blank=True)
    taken_on = models.DateField(null=True)

    class Meta:
        db_table = "chat_reading"


class ChatCorrection(OfDispute):
    """What a human said the picture shows; the newest counts, the older ones stay with who and when.

    `messages` is a list of {at, speaker, text, place}: only those that were taken over. They are in the dispute's talk.
    `taken_on` is the day of the screenshot as the human took it.
    """

    reading = models.ForeignKey(ChatReading, models.CASCADE)
    messages = models.JSONField(default=list)
    taken_on = models.DateField()
    changed = models.IntegerField(default=0)

    class Meta:
        db_table = "chat_correction"
