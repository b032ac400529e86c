from django.db import migrations, models

import mingbian.store.models.moment


class Migration(migrations.Migration):
    """A change knows until when it held, and whether it was withdrawn."""

    dependencies = [
        ('store', '0032_kept_statements'),
    ]

    operations = [
        migrations.AddField(
            model_name='lesson',
            name='until',
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name='lesson',
            name='withdrawn_at',
            field=mingbian.store.models.moment.MomentField(null=True),
        ),
    ]
