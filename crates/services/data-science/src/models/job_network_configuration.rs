// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The network between the nodes of a job.
    ///
    /// The field `jobNetworkType` selects the variant.
    pub enum JobNetworkConfiguration by "jobNetworkType" {
        CustomNetwork(models::JobCustomNetworkConfiguration) = "CUSTOM_NETWORK", as_custom_network;
        DefaultNetwork(models::JobDefaultNetworkConfiguration) = "DEFAULT_NETWORK",
            as_default_network;
    }
}
