// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// A customer instance report record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerInstanceReportRecord {
    /// The OCID of the publisher.
    pub publisher_id: Option<String>,
    /// The name of the listing.
    pub listing_name: Option<String>,
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The ID of the listing version.
    pub listing_version_id: Option<String>,
    /// The version of the package.
    pub package_version: Option<String>,
    /// The ID of the package version.
    pub package_version_id: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The time of the instance creation.
    pub time_instance_creation: Option<DateTime<Utc>>,
    /// The time of the instance termination.
    pub time_instance_termination: Option<DateTime<Utc>>,
    /// The region.
    pub region: Option<String>,
    /// The realm.
    pub realm: Option<String>,
    /// The shape.
    pub shape: Option<String>,
    /// The OCI tenancy.
    pub oci_tenancy: Option<String>,
    /// The domain of the email address of the tenant administrator.
    pub tenant_admin_domain: Option<String>,
    /// The ID of the legacy listing.
    pub legacy_listing_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CustomerInstanceReportRecord {
        publisher_id = "publisherId";
        listing_name = "listingName";
        listing_id = "listingId";
        listing_version_id = "listingVersionId";
        package_version = "packageVersion";
        package_version_id = "packageVersionId";
        status = "status";
        instance_id = "instanceId";
        time_instance_creation = "timeInstanceCreation";
        time_instance_termination = "timeInstanceTermination";
        region = "region";
        realm = "realm";
        shape = "shape";
        oci_tenancy = "ociTenancy";
        tenant_admin_domain = "tenantAdminDomain";
        legacy_listing_id = "legacyListingId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
