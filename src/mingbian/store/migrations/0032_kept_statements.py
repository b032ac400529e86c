"""Statements that a person changed are kept, with who and when."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import mingbian.store.models.moment


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0030_own_rules'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='KeptStatement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', mingbian.store.models.moment.MomentField()),
                ('channel', models.CharField(max_length=40)),
                ('reader', models.CharField(max_length=20)),
                ('length', models.CharField(max_length=10)),
                ('text', models.TextField()),
                ('aside_at', mingbian.store.models.moment.MomentField(null=True)),
                ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL)),
                ('dispute', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='store.dispute')),
            ],
            options={
                'db_table': 'kept_statement',
                'indexes': [models.Index(fields=['dispute', 'channel', '-id'], name='kept_statement_latest')],
            },
        ),
    ]
