from django.db import migrations, models


class Migration(migrations.Migration):
    """A kept statement knows which piece of evidence stood behind each number in it."""

    dependencies = [
        ('store', '0033_how_long_a_lesson_held'),
    ]

    operations = [
        migrations.AddField(
            model_name='keptstatement',
            name='pieces',
            field=models.JSONField(default=dict),
        ),
    ]
