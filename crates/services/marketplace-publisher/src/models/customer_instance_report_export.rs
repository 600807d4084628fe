// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A customer instance report export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerInstanceReportExport {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the work request.
    pub work_request_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::CustomerInstanceReportExportLifecycleState,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::CustomerInstanceReportExportSortOrder>,
    /// The field to sort by.
    pub sort_by: Option<models::CustomerInstanceReportExportSortBy>,
    /// The name.
    pub name: Option<String>,
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The status.
    pub status: Option<models::CustomerInstanceReportExportStatus>,
    /// The shape.
    pub shape: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The realm.
    pub realm: Option<String>,
    /// The domain of the email address of the tenant administrator.
    pub tenant_admin_domain: Option<String>,
    /// The version of the package.
    pub package_version: Option<String>,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The earliest creation time of the instances, inclusive.
    pub time_instance_creation_from_date: Option<DateTime<Utc>>,
    /// The latest creation time of the instances, inclusive.
    pub time_instance_creation_to_date: Option<DateTime<Utc>>,
    /// The earliest termination time of the instances, inclusive.
    pub time_instance_termination_from_date: Option<DateTime<Utc>>,
    /// The latest termination time of the instances, inclusive.
    pub time_instance_termination_to_date: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CustomerInstanceReportExport {
        id = "id";
        compartment_id = "compartmentId";
        work_request_id = "workRequestId";
        lifecycle_state = "lifecycleState";
        file_name = "fileName";
        sort_order = "sortOrder";
        sort_by = "sortBy";
        name = "name";
        listing_id = "listingId";
        status = "status";
        shape = "shape";
        region = "region";
        realm = "realm";
        tenant_admin_domain = "tenantAdminDomain";
        package_version = "packageVersion";
        instance_id = "instanceId";
        time_instance_creation_from_date = "timeInstanceCreationFromDate";
        time_instance_creation_to_date = "timeInstanceCreationToDate";
        time_instance_termination_from_date = "timeInstanceTerminationFromDate";
        time_instance_termination_to_date = "timeInstanceTerminationToDate";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
