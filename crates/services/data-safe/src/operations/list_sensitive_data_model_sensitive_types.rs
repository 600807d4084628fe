// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sensitive data model sensitive types.
    ListSensitiveDataModelSensitiveTypes =
        GET "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveTypes",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModelSensitiveTypeCollection/ListSensitiveDataModelSensitiveTypes";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
    }
    optional {
        /// Filters by the OCID of the sensitive type.
        sensitive_type_id = query "sensitiveTypeId" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSensitiveDataModelSensitiveTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SensitiveDataModelSensitiveTypeCollection),
        items(models::SensitiveDataModelSensitiveTypeSummary = |page| page.items),
    }
}
