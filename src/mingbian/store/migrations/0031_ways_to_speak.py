from django.db import migrations, models


class Migration(migrations.Migration):
    """A message knows by what it went; a call knows for which stage it was, and whether anybody answered."""

    dependencies = [
        ('store', '0028_put_to_a_claim'),
    ]

    operations = [
        migrations.AddField(
            model_name='letter',
            name='medium',
            field=models.CharField(default='chat', max_length=10),
        ),
        migrations.AddField(
            model_name='call',
            name='stage',
            field=models.CharField(blank=True, max_length=20),
        ),
        migrations.AddField(
            model_name='call',
            name='reached',
            field=models.BooleanField(default=True),
        ),
    ]
