"""A process of its own with a real database in the data folder it is given, for what is left on the disk.

python erase_process.py stage      a small shop; one buyer's every column, file and JSON holds a marker
python erase_process.py erase      erases him; prints the record
python erase_process.py die-at-N   the same, killed when the N-th file is about to be deleted
python erase_process.py resume     what the loop does at its next round
python erase_process.py look       prints every page's text that holds a marker, the vault's report, and others' rows
"""

import io
import json
import logging
import os
import signal
import sys
from pathlib import Path

from mingbian.store.opening import open_store

open_store()

from django.apps import apps  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402

import small_shop  # noqa: E402
from every_address import everywhere  # noqa: E402
from mingbian.actions import erasures_under_way  # noqa: E402
from mingbian.actions.close_dispute import close_dispute  # noqa: E402
from mingbian.actions.erase_person import confirmation, erase_person  # noqa: E402
from mingbian.actions.erasures_under_way import finish_erasures  # noqa: E402
from mingbian.actions.keep_evidence import keep_evidence  # noqa: E402
from mingbian.actions.record_account import record_account  # noqa: E402
from mingbian.actions.record_call import record_call  # noqa: E402
from mingbian.actions.record_complaint import record_complaint  # noqa: E402
from mingbian.actions.seal_pack import seal_pack  # noqa: E402
from mingbian.actions.verify_vault import verify_vault  # noqa: E402
from mingbian.appeal.channel_file import channel_of  # noqa: E402
from mingbian.domain.clock import beijing  # noqa: E402
from mingbian.domain.complaint import Reason  # noqa: E402
from mingbian.domain.erasure import AskedBy  # noqa: E402
from mingbian.domain.outcome import FindingOfOwner  # noqa: E402
from mingbian.domain.talk import Speaker  # noqa: E402
from mingbian.store import models as rows  # noqa: E402
from mingbian.store.queries.packs import place_for  # noqa: E402
from mingbian.vault import verify  # noqa: E402
from planted import MARKER, plant_everywhere  # noqa: E402
from small_shop import SmallShop, photograph  # noqa: E402

small_shop.ORDERS, small_shop.DISPUTES = 40, 5  # enough for somebody else's cases, and for neighbours

NOW = beijing(2026, 4, 2, 10, 0)
HOME = Path(os.environ["MINGBIAN_HOME"])
NOTE = HOME.parent / "whom.json"  # beside the data folder, which is searched


def stage() -> None:
    small = small_shop.small_shop(HOME.parent / "exports", NOW)
    him = small.dispute
    record_complaint(
        small.shop, him.order_sn, at=NOW, reason=Reason.QUALITY, demanded_fen=900, text=f"坏了{MARKER}text", now=NOW
    )
    record_call(him, at=NOW, caller=Speaker.BUYER, text=f"来电{MARKER}call", now=NOW)
    record_account(him, reviews=3, chat_number=f"{MARKER}chat", now=NOW)
    for name in ("one.jpg", "two.jpg"):
        bytes_of_it = photograph() + f"{MARKER}{name}".encode()
        keep_evidence(
            him, io.BytesIO(bytes_of_it), name=f"{MARKER}{name}", kind="sign_proof", media_type="image/jpeg", now=NOW
        )
    shared = io.BytesIO(b"both cases stand on this paper")
    keep_evidence(him, shared, name="共用.txt", kind="chat", media_type="text/plain", now=NOW)
    other = rows.Dispute.objects.exclude(pk=him.pk).order_by("number")[0]
    shared.seek(0)
    keep_evidence(other, shared, name="共用.txt", kind="chat", media_type="text/plain", now=NOW)
    seal_pack(him, channel_of("evidence"), place_for(him, "evidence", NOW.replace(minute=5)), now=NOW)
    close_dispute(him, FindingOfOwner.HONEST, now=NOW)
    told = {"order_sn": him.order_sn, "number": him.number, "other": other.number}
    told["small"] = {name: value for name, value in vars(small).items() if isinstance(value, str | int)}
    told["planted"] = plant_everywhere(him, other, NOW)
    NOTE.write_text(json.dumps(told), encoding="utf-8")
    print(json.dumps({"planted": told["planted"], "others": others(him)}))


def others(him: rows.Dispute) -> dict[str, list[str]]:
    """Every row of the shop's other orders and cases, as text."""
    told = {}
    for table in apps.get_app_config("store").get_models():
        names = {field.name for field in table._meta.concrete_fields}
        found = table._default_manager.none()
        if "order_sn" in names:
            found = table._default_manager.exclude(order_sn=him.order_sn).exclude(order_sn__startswith="erased-")
        elif "dispute" in names:
            found = table._default_manager.exclude(dispute=him).exclude(dispute=None)
        told[table.__name__] = sorted(str(sorted(row.items())) for row in found.values())
    return told


def whom() -> dict[str, object]:
    return json.loads(NOTE.read_text(encoding="utf-8"))


def erase_him() -> None:
    shop = rows.Shop.objects.get()
    erasure = erase_person(shop, [str(whom()["order_sn"])], asked_by=AskedBy.BUYER, confirmed=confirmation(1), now=NOW)
    print(json.dumps({"number": erasure.number, "finished": erasure.finished_at is not None}))


def die_at(nth: int) -> None:
    seen = 0
    delete = erasures_under_way.erase

    def killed(folder: Path, sha256: str) -> None:
        nonlocal seen
        seen += 1
        if seen == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        delete(folder, sha256)

    erasures_under_way.erase = killed
    erase_him()


def look() -> None:
    setup_test_environment()
    logging.disable()  # that a form's address cannot be opened as a page is told a hundred times
    shop, known = rows.Shop.objects.get(), whom()
    him = rows.Dispute.objects.get(number=known["number"])
    owner = rows.Membership.objects.get(role=rows.Role.OWNER).user
    client = Client()
    client.force_login(owner, backend="django.contrib.auth.backends.ModelBackend")
    leaks, seen = [], 0
    for number in (known["number"], known["other"]):
        dispute = rows.Dispute.objects.get(number=number)
        small = SmallShop(owner=owner, shop=shop, dispute=dispute, **known["small"])
        for place in everywhere(small):
            answer = client.get(place.address)
            body = b"".join(answer.streaming_content) if answer.streaming else answer.content
            seen += 1
            if MARKER.encode() in body or str(known["order_sn"]).encode() in body:
                leaks.append(place.address)
    report = verify_vault()
    print(
        json.dumps(
            {
                "leaks": leaks,
                "pages": seen,
                "intact": report.intact,
                "orphans": len(report.orphans),
                "erased": report.shops[0][1].erased,
                "conclusion": next(verify.sentences(report.shops[0][1])),
                "others": others(him),
            }
        )
    )


what = sys.argv[1]
if what == "stage":
    stage()
elif what == "erase":
    erase_him()
elif what.startswith("die-at-"):
    die_at(int(what.removeprefix("die-at-")))
elif what == "resume":
    print(json.dumps({"finished": finish_erasures(now=NOW)}))
else:
    look()
