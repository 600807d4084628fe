// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a mount target to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMountTargetDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The hostname label.
    pub hostname_label: Option<String>,
    /// The IP address. Example: `10.0.3.3`.
    pub ip_address: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The method of mapping a Unix UID to secondary groups.
    pub idmap_type: Option<models::MountTargetIdmapType>,
    /// The settings of ID mapping with LDAP.
    pub ldap_idmap: Option<models::CreateLdapIdmapDetails>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them. At most 5 items.
    pub nsg_ids: Option<Vec<String>>,
    /// The Kerberos settings of the mount target.
    pub kerberos: Option<models::CreateKerberosDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The requested throughput of the mount target in Gbps.
    pub requested_throughput: Option<i64>,
}

model! {
    CreateMountTargetDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            hostname_label = "hostnameLabel", with_hostname_label(String);
            ip_address = "ipAddress", with_ip_address(String);
            idmap_type = "idmapType", with_idmap_type(models::MountTargetIdmapType);
            ldap_idmap = "ldapIdmap", with_ldap_idmap(models::CreateLdapIdmapDetails);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            kerberos = "kerberos", with_kerberos(models::CreateKerberosDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
            requested_throughput = "requestedThroughput", with_requested_throughput(i64);
        }
    }
}
