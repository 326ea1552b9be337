"""Claims are shown as rows and kept for the record."""

from xlaspike.workbook.claims import Claims


def test_a_claim_is_shown_and_kept_and_replaced_when_its_cell_runs_again():
    claims = Claims()
    claims.check("bytes", "3.5", "3.4", holds=True)
    claims.check("speed", "2 times", "1.1 times", holds=False)
    shown = claims.check("bytes", "3.5", "4.1", holds=3.5 > 4)
    assert shown.rows == [{"claim": "bytes", "predicted": "3.5", "measured": "4.1", "holds": "✗ no"}]
    assert claims.rows == [
        {"claim": "speed", "predicted": "2 times", "measured": "1.1 times", "holds": False},
        {"claim": "bytes", "predicted": "3.5", "measured": "4.1", "holds": False},
    ]
    claims.check("speed", "2 times", "2.1 times", holds=True)
    assert [row["holds"] for row in claims.table().rows] == ["✗ no", "✓"]
