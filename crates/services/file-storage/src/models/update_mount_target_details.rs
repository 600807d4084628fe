// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a mount target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMountTargetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The method of mapping a Unix UID to secondary groups.
    pub idmap_type: Option<models::MountTargetIdmapType>,
    /// The settings of ID mapping with LDAP.
    pub ldap_idmap: Option<models::UpdateLdapIdmapDetails>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them. At most 5 items.
    pub nsg_ids: Option<Vec<String>>,
    /// The Kerberos settings of the mount target.
    pub kerberos: Option<models::UpdateKerberosDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMountTargetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            idmap_type = "idmapType", with_idmap_type(models::MountTargetIdmapType),
                clear_idmap_type;
            ldap_idmap = "ldapIdmap", with_ldap_idmap(models::UpdateLdapIdmapDetails),
                clear_ldap_idmap;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            kerberos = "kerberos", with_kerberos(models::UpdateKerberosDetails), clear_kerberos;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
