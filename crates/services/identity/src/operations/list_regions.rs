// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists all regions of Oracle Cloud Infrastructure, subscribed or not.
    ListRegions = GET "/regions",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Region/ListRegions";
    returns { json(Vec<models::Region>) }
}
