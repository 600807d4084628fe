// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A compute instance group selector.
    ///
    /// The field `selectorType` selects the variant.
    pub enum ComputeInstanceGroupSelector by "selectorType" {
        InstanceIds(models::ComputeInstanceGroupByIdsSelector) = "INSTANCE_IDS", as_instance_ids;
        InstanceQuery(models::ComputeInstanceGroupByQuerySelector) = "INSTANCE_QUERY",
            as_instance_query;
    }
}
