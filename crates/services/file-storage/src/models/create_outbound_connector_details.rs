// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an outbound connector to create.
    ///
    /// The field `connectorType` selects the variant.
    pub enum CreateOutboundConnectorDetails by "connectorType", sent {
        Ldapbind(models::CreateLdapBindAccountDetails) = "LDAPBIND", as_ldapbind;
    }
    shared {
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = "availabilityDomain", str, in Ldapbind;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Ldapbind;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Ldapbind;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Ldapbind;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Ldapbind;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in Ldapbind;
    }
}
