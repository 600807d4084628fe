// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A network address list.
    ///
    /// The field `type` selects the variant.
    pub enum NetworkAddressList by "type" {
        Addresses(models::NetworkAddressListAddresses) = "ADDRESSES", as_addresses;
        VcnAddresses(models::NetworkAddressListVcnAddresses) = "VCN_ADDRESSES", as_vcn_addresses;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Addresses VcnAddresses;
        /// The display name.
        display_name = "displayName", str, in Addresses VcnAddresses;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Addresses VcnAddresses;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Addresses VcnAddresses;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Addresses VcnAddresses;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::NetworkAddressListLifecycleState, in
            Addresses VcnAddresses;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Addresses VcnAddresses;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Addresses VcnAddresses;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Addresses
            VcnAddresses;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Addresses
            VcnAddresses;
    }
}
