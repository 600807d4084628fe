// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the agreement records.
    ListAgreementRecords = GET "/wlsDomains/{wlsDomainId}/agreementRecords";
    required {
        wls_domain_id = path "wlsDomainId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAgreementRecordsSortBy);
    }
    returns {
        pages(models::AgreementRecordCollection),
        items(models::AgreementRecordSummary = |page| page.items),
    }
}
