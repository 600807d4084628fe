// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a customer instance report export to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateCustomerInstanceReportExportDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::GenerateCustomerInstanceReportExportSortOrder>,
    /// The field to sort by.
    pub sort_by: Option<models::GenerateCustomerInstanceReportExportSortBy>,
    /// The name.
    pub name: Option<String>,
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The status.
    pub status: Option<models::GenerateCustomerInstanceReportExportStatus>,
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
}

model! {
    GenerateCustomerInstanceReportExportDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            sort_order = "sortOrder",
                with_sort_order(models::GenerateCustomerInstanceReportExportSortOrder);
            sort_by = "sortBy", with_sort_by(models::GenerateCustomerInstanceReportExportSortBy);
            name = "name", with_name(String);
            listing_id = "listingId", with_listing_id(String);
            status = "status", with_status(models::GenerateCustomerInstanceReportExportStatus);
            shape = "shape", with_shape(String);
            region = "region", with_region(String);
            realm = "realm", with_realm(String);
            tenant_admin_domain = "tenantAdminDomain", with_tenant_admin_domain(String);
            package_version = "packageVersion", with_package_version(String);
            instance_id = "instanceId", with_instance_id(String);
            time_instance_creation_from_date = "timeInstanceCreationFromDate",
                with_time_instance_creation_from_date(DateTime<Utc>);
            time_instance_creation_to_date = "timeInstanceCreationToDate",
                with_time_instance_creation_to_date(DateTime<Utc>);
            time_instance_termination_from_date = "timeInstanceTerminationFromDate",
                with_time_instance_termination_from_date(DateTime<Utc>);
            time_instance_termination_to_date = "timeInstanceTerminationToDate",
                with_time_instance_termination_to_date(DateTime<Utc>);
        }
    }
}
