"""The owner's own versions of rules and notes on them, the announcements he pasted, and where he read the text."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import mingbian.store.models.moment


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0031_ways_to_speak'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='rulecheck', name='link', field=models.CharField(blank=True, default='', max_length=500),
            preserve_default=False,
        ),
        migrations.CreateModel(
            name='Announcement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', mingbian.store.models.moment.MomentField()),
                ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('shop', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='store.shop')),
                ('source', models.CharField(max_length=500)),
                ('text', models.TextField()),
            ],
            options={
                'db_table': 'announcement',
                'indexes': [models.Index(fields=['shop', 'at'], name='announcement_by_time')],
            },
        ),
        migrations.CreateModel(
            name='RuleVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', mingbian.store.models.moment.MomentField()),
                ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('shop', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='store.shop')),
                ('code', models.CharField(max_length=40)),
                ('text', models.TextField()),
                ('consequence', models.TextField(blank=True)),
                ('figures', models.JSONField(default=dict)),
                ('valid_from', models.DateField()),
                ('source', models.CharField(max_length=500)),
                ('official', models.BooleanField()),
                ('announcement', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, to='store.announcement')),
                ('aside_at', mingbian.store.models.moment.MomentField(null=True)),
                ('aside_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'rule_version',
                'indexes': [models.Index(fields=['shop', 'code', 'at'], name='rule_version_of_rule')],
            },
        ),
        migrations.CreateModel(
            name='RuleNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', mingbian.store.models.moment.MomentField()),
                ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('shop', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='store.shop')),
                ('code', models.CharField(max_length=40)),
                ('text', models.CharField(max_length=1000)),
            ],
            options={
                'db_table': 'rule_note',
                'indexes': [models.Index(fields=['shop', 'code', 'at'], name='rule_note_of_rule')],
            },
        ),
    ]
