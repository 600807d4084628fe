// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the property.
    ///
    /// The response has the header `etag`.
    GetProperty = GET "/properties/{propertyId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Property/GetProperty";
    required {
        property_id = path "propertyId" (String);
    }
    returns { json(models::ModelProperty), state(models::ModelPropertyLifecycleState) }
}
