// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the infrastructure.
    ///
    /// The response has the header `etag`.
    GetInfrastructure = GET "/infrastructures/{infrastructureId}";
    required {
        infrastructure_id = path "infrastructureId" (String);
    }
    returns { json(models::Infrastructure), state(models::InfrastructureLifecycleState) }
}
