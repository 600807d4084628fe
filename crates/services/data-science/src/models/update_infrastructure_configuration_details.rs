// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The updates to the infrastructure of a model group deployment.
    ///
    /// The field `infrastructureType` selects the variant.
    pub enum UpdateInfrastructureConfigurationDetails by "infrastructureType", sent {
        InstancePool(models::UpdateInstancePoolInfrastructureConfigurationDetails)
            = "INSTANCE_POOL", as_instance_pool;
    }
}
