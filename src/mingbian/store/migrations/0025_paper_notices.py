"""A message may be about a paper that ends, and no dispute."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0018_offers'),
    ]

    operations = [
        migrations.AlterField(
            model_name='notice',
            name='dispute',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='store.dispute'),
        ),
        migrations.AddField(
            model_name='notice',
            name='paper',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='store.certificate'),
        ),
    ]
