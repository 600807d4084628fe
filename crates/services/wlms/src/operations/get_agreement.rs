// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the agreement.
    ///
    /// The response has the header `etag`.
    GetAgreement = GET "/agreement";
    returns { json(models::Agreement) }
}
