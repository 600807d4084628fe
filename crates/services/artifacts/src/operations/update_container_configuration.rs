// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the container configuration.
    ///
    /// The response has the header `etag`.
    UpdateContainerConfiguration = PUT "/container/configuration",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerConfiguration/UpdateContainerConfiguration";
    required {
        compartment_id = query "compartmentId" (String);
        update_container_configuration_details = json(models::UpdateContainerConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ContainerConfiguration) }
}
