// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a network address list.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateNetworkAddressListDetails by "type", sent {
        Addresses(models::UpdateNetworkAddressListAddressesDetails) = "ADDRESSES", as_addresses;
        VcnAddresses(models::UpdateNetworkAddressListVcnAddressesDetails) = "VCN_ADDRESSES",
            as_vcn_addresses;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Addresses VcnAddresses;
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
