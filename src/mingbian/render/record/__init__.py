"""The record pages: order, parcels, talk. Each turns facts into blocks; personal data is masked here."""
