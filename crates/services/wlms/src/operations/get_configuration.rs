// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// The response has the header `etag`.
    GetConfiguration = GET "/configuration";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Configuration) }
}
