// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an outbound connector.
    ///
    /// The field `connectorType` selects the variant.
    pub enum OutboundConnectorSummary by "connectorType" {
        Ldapbind(models::LdapBindAccountSummary) = "LDAPBIND", as_ldapbind;
    }
    shared {
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = "availabilityDomain", str, in Ldapbind;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Ldapbind;
        /// The OCID of the resource.
        id = "id", str, in Ldapbind;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::OutboundConnectorLifecycleState, in
            Ldapbind;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Ldapbind;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Ldapbind;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in Ldapbind;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Ldapbind;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Ldapbind;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Ldapbind;
    }
}
