// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sensitive column analytics.
    ListSensitiveColumnAnalytics = GET "/sensitiveColumnAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/ListSensitiveColumnAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListSensitiveColumnAnalyticsAccessLevel);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// The OCID of the sensitive type.
        sensitive_type_id = query_each "sensitiveTypeId" ([String]);
        /// The OCID of the sensitive type group.
        sensitive_type_group_id = query "sensitiveTypeGroupId" (String);
        /// The OCID of the sensitive data model.
        sensitive_data_model_id = query "sensitiveDataModelId" (String);
        /// The fields or attributes to group by.
        group_by = query_each "groupBy" ([models::ListSensitiveColumnAnalyticsGroupBy]);
        /// The name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// The name of the object.
        object_name = query_each "objectName" ([String]);
        /// The name of the column.
        column_name = query_each "columnName" ([String]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SensitiveColumnAnalyticsCollection),
        items(models::SensitiveColumnAnalyticsSummary = |page| page.items),
    }
}
