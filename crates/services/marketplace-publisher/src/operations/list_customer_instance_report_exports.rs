// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the customer instance report exports.
    ListCustomerInstanceReportExports = GET "/customerInstanceReportExports",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/CustomerInstanceReportExportCollection/ListCustomerInstanceReportExports";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `fileName` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListCustomerInstanceReportExportsSortBy);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the OCID of the listing.
        listing_id = query "listingId" (String);
        /// Filters by the status.
        status = query "status" (models::CustomerInstanceReportExportStatus);
        /// Filters by the shape.
        shape = query "shape" (String);
        /// Filters by the region.
        region = query "region" (String);
        /// Filters by the realm.
        realm = query "realm" (String);
        /// Filters by the domain of the email address of the tenant administrator.
        tenant_admin_domain = query "tenantAdminDomain" (String);
        /// Filters by the version of the package.
        package_version = query "packageVersion" (String);
        /// Filters by the OCID of the instance.
        instance_ocid = query "instanceOcid" (String);
        /// Filters by the earliest creation time of the instances, inclusive.
        time_instance_creation_from_date = query "timeInstanceCreationFromDate" (DateTime<Utc>);
        /// Filters by the latest creation time of the instances, inclusive.
        time_instance_creation_to_date = query "timeInstanceCreationToDate" (DateTime<Utc>);
        /// Filters by the earliest termination time of the instances, inclusive.
        time_instance_termination_from_date = query "timeInstanceTerminationFromDate"
            (DateTime<Utc>);
        /// Filters by the latest termination time of the instances, inclusive.
        time_instance_termination_to_date = query "timeInstanceTerminationToDate" (DateTime<Utc>);
    }
    returns {
        pages(models::CustomerInstanceReportExportCollection),
        items(models::CustomerInstanceReportExportSummary = |page| page.items),
    }
}
