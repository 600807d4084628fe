// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance configuration instance.
    ///
    /// The field `instanceType` selects the variant.
    pub enum InstanceConfigurationInstanceDetails by "instanceType" {
        Compute(models::ComputeInstanceDetails) = "compute", as_compute;
        InstanceOptions(models::ComputeInstanceOptions) = "instance_options", as_instance_options;
    }
}
