"""Beside which record a kind of evidence is placed. A kind that is not named here stands beside what was said."""

from mingbian.appeal.numbering import Record

BESIDE_THE_ORDER = frozenset(
    {
        "advert_basis",
        "batch_record",
        "brand_authorisation",
        "brand_letter",
        "care_notice",
        "goods_photo",
        "image_licence",
        "inspection_report",
        "listing_snapshot",
        "order_detail",
        "original_image",
        "promise_snapshot",
        "purchase_invoice",
        "qualification",
        "serial_number",
        "size_report",
        "supplier_licence",
        "third_party_test",
        "weight_standard",
    }
)
BESIDE_THE_PARCELS = frozenset(
    {
        "box_weight",
        "camera_footage",
        "cold_chain",
        "collection_record",
        "courier_damage_note",
        "courier_stamp",
        "courier_statement",
        "courier_system_note",
        "out_record",
        "packing_photo",
        "packing_video",
        "pick_scan",
        "pickup_record",
        "print_log",
        "resend_tracking",
        "return_inspection",
        "return_route",
        "shipping_slip",
        "sign_proof",
        "tracking",
        "unpack_video",
        "weight_back",
        "weight_courier",
        "weight_out",
    }
)


def shelf_of(kind: str) -> Record:
    """The record that a file of this kind is placed beside."""
    if kind in BESIDE_THE_ORDER:
        return Record.ORDER
    return Record.LOGISTICS if kind in BESIDE_THE_PARCELS else Record.TALK
