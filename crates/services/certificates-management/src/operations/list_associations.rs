// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the associations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAssociations = GET "/associations",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/AssociationSummary/ListAssociations";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the certificate-related resource.
        certificates_resource_id = query "certificatesResourceId" (String);
        /// Filters by the OCID of the associated resource.
        associated_resource_id = query "associatedResourceId" (String);
        /// Filters by the OCID of the association.
        association_id = query "associationId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAssociationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the association.
        association_type = query "associationType" (models::AssociationType);
    }
    returns {
        pages(models::AssociationCollection),
        items(models::AssociationSummary = |page| page.items),
    }
}
