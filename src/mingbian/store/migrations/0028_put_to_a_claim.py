from django.db import migrations, models


class Migration(migrations.Migration):
    """An exhibit, and a file that waits, can be put to one claim by hand."""

    dependencies = [
        ('store', '0027_language_model'),
    ]

    operations = [
        migrations.AddField(
            model_name='evidence',
            name='claim',
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name='trayfile',
            name='claim',
            field=models.CharField(blank=True, max_length=40),
        ),
    ]
