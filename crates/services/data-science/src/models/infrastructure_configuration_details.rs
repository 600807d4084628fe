// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The infrastructure of a model group deployment. An instance pool is the only supported type.
    ///
    /// The field `infrastructureType` selects the variant.
    pub enum InfrastructureConfigurationDetails by "infrastructureType" {
        InstancePool(models::InstancePoolInfrastructureConfigurationDetails) = "INSTANCE_POOL",
            as_instance_pool;
    }
}
