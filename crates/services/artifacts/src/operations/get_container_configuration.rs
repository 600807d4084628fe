// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the container configuration.
    ///
    /// The response has the header `etag`.
    GetContainerConfiguration = GET "/container/configuration",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerConfiguration/GetContainerConfiguration";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::ContainerConfiguration) }
}
