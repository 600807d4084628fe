// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A resource.
    ///
    /// The field `type` selects the variant.
    pub enum Resource by "type" {
        InstancePool(models::InstancePoolResource) = "instancePool", as_instance_pool;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in InstancePool;
    }
}
