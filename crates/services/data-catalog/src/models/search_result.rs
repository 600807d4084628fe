// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A search result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResult {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The tag summaries.
    pub tag_summary: Option<Vec<models::SearchTagSummary>>,
    /// The term summaries.
    pub term_summary: Option<Vec<models::SearchTermSummary>>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The name of the type in the external system.
    pub external_type_name: Option<String>,
    /// The data type of the attribute in the external system.
    pub external_data_type: Option<String>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The type of the data asset.
    pub data_asset_type: Option<String>,
    /// The data asset name.
    pub data_asset_name: Option<String>,
    /// The key of the folder.
    pub folder_key: Option<String>,
    /// The folder type.
    pub folder_type: Option<String>,
    /// The name of the folder.
    pub folder_name: Option<String>,
    /// The entitykey.
    pub entitykey: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The name of the parent glossary.
    pub glossary_name: Option<String>,
    /// The key of the parent term. Absent if the term has no parent.
    pub parent_term_key: Option<String>,
    /// The name of the parent term. Null if there is none.
    pub parent_term_name: Option<String>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The business name, which supplements the harvested display name.
    pub business_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SearchResultLifecycleState>,
    /// The type of the attribute.
    pub attribute_type: Option<String>,
    /// The expression.
    pub expression: Option<String>,
    /// The custom properties.
    pub custom_properties: Option<Vec<models::FacetedSearchCustomProperty>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    SearchResult {
        key = "key";
        name = "name";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        tag_summary = "tagSummary";
        term_summary = "termSummary";
        type_name = "typeName";
        external_type_name = "externalTypeName";
        external_data_type = "externalDataType";
        data_asset_key = "dataAssetKey";
        data_asset_type = "dataAssetType";
        data_asset_name = "dataAssetName";
        folder_key = "folderKey";
        folder_type = "folderType";
        folder_name = "folderName";
        entitykey = "entitykey";
        entity_type = "entityType";
        entity_name = "entityName";
        glossary_key = "glossaryKey";
        glossary_name = "glossaryName";
        parent_term_key = "parentTermKey";
        parent_term_name = "parentTermName";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        path = "path";
        business_name = "businessName";
        lifecycle_state = "lifecycleState";
        attribute_type = "attributeType";
        expression = "expression";
        custom_properties = "customProperties";
        properties = "properties";
    }
}
