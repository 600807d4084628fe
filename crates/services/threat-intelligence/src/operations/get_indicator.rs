// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the indicator.
    GetIndicator = GET "/indicators/{indicatorId}",
        "https://docs.oracle.com/iaas/api/#/en/threat-intel/20220901/Indicator/GetIndicator";
    required {
        indicator_id = path "indicatorId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Indicator) }
}
