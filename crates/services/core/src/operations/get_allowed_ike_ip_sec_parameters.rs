// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the allowed IKE IPSec parameters.
    GetAllowedIkeIPSecParameters = GET "/ipsecAlgorithms",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/AllowedIkeIPSecParameters/GetAllowedIkeIpSecParameters";
    returns { json(models::AllowedIkeIPSecParameters) }
}
