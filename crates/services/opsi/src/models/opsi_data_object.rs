// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An OPSI data object.
    ///
    /// The field `dataObjectType` selects the variant.
    pub enum OpsiDataObject by "dataObjectType" {
        DatabaseInsightsDataObject(models::DatabaseInsightsDataObject)
            = "DATABASE_INSIGHTS_DATA_OBJECT", as_database_insights_data_object;
        ExadataInsightsDataObject(models::ExadataInsightsDataObject)
            = "EXADATA_INSIGHTS_DATA_OBJECT", as_exadata_insights_data_object;
        HostInsightsDataObject(models::HostInsightsDataObject) = "HOST_INSIGHTS_DATA_OBJECT",
            as_host_insights_data_object;
    }
    shared {
        /// The ID of the resource, or another identifier.
        identifier = "identifier", str, in DatabaseInsightsDataObject ExadataInsightsDataObject
            HostInsightsDataObject;
        /// The display name.
        display_name = "displayName", str, in DatabaseInsightsDataObject ExadataInsightsDataObject
            HostInsightsDataObject;
        /// The description.
        description = "description", str, in DatabaseInsightsDataObject ExadataInsightsDataObject
            HostInsightsDataObject;
        /// The name.
        name = "name", str, in DatabaseInsightsDataObject ExadataInsightsDataObject
            HostInsightsDataObject;
        /// The names of the groups that the data object belongs to.
        group_names = "groupNames", ref [String], in DatabaseInsightsDataObject
            ExadataInsightsDataObject HostInsightsDataObject;
        /// The supported query time period.
        supported_query_time_period = "supportedQueryTimePeriod", str, in DatabaseInsightsDataObject
            ExadataInsightsDataObject HostInsightsDataObject;
        /// The metadata of the columns in the data object.
        columns_metadata = "columnsMetadata", ref [models::DataObjectColumnMetadata], in
            DatabaseInsightsDataObject ExadataInsightsDataObject HostInsightsDataObject;
        /// The supported query parameters.
        supported_query_params = "supportedQueryParams",
            ref [models::OpsiDataObjectSupportedQueryParam], in DatabaseInsightsDataObject
            ExadataInsightsDataObject HostInsightsDataObject;
    }
}
