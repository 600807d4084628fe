// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A base resource configuration.
    ///
    /// The field `resource` selects the variant.
    pub enum BaseResourceConfiguration by "resource" {
        Compute(models::ComputeResourceConfiguration) = "COMPUTE", as_compute;
        Exadata(models::ExadataResourceConfiguration) = "EXADATA", as_exadata;
        Network(models::NetworkResourceConfiguration) = "NETWORK", as_network;
        Storage(models::StorageResourceConfiguration) = "STORAGE", as_storage;
    }
}
