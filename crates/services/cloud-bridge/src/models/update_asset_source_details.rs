// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in an asset source.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateAssetSourceDetails by "type", sent {
        Aws(models::UpdateAwsAssetSourceDetails) = "AWS", as_aws;
        Olvm(models::UpdateOlvmAssetSourceDetails) = "OLVM", as_olvm;
        Vmware(models::UpdateVmWareAssetSourceDetails) = "VMWARE", as_vmware;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Aws Olvm Vmware;
        /// The OCID of the compartment in which assets are created.
        assets_compartment_id = "assetsCompartmentId", str, in Aws Olvm Vmware;
        /// The OCID of the discovery schedule.
        discovery_schedule_id = "discoveryScheduleId", str, in Aws Olvm Vmware;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Aws Olvm Vmware;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Aws Olvm
            Vmware;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Aws Olvm
            Vmware;
        /// The side of the migration that the object is on: source or destination.
        environment_type = "environmentType", copy models::AssetSourceEnvironmentType, in Aws Olvm
            Vmware;
    }
}
