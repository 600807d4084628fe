// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an asset source.
    ///
    /// The field `type` selects the variant.
    pub enum AssetSourceSummary by "type", sent {
        Aws(models::AwsAssetSourceSummary) = "AWS", as_aws;
        Olvm(models::OlvmAssetSourceSummary) = "OLVM", as_olvm;
        Vmware(models::VmWareAssetSourceSummary) = "VMWARE", as_vmware;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Aws Olvm Vmware;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Aws Olvm Vmware;
        /// The OCID of the environment.
        environment_id = "environmentId", str, in Aws Olvm Vmware;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Aws Olvm Vmware;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::AssetSourceLifecycleState, in Aws Olvm
            Vmware;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Aws Olvm Vmware;
        /// The OCID of the inventory.
        inventory_id = "inventoryId", str, in Aws Olvm Vmware;
        /// The OCID of the compartment in which assets are created.
        assets_compartment_id = "assetsCompartmentId", str, in Aws Olvm Vmware;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Aws Olvm Vmware;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Aws Olvm Vmware;
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
