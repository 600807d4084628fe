// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecipeSummary {
    /// The type of the recipe.
    pub recipe_type: models::RecipeType,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The supported source technology types.
    pub supported_source_technology_types: Vec<models::TechnologyType>,
    /// The supported target technology types.
    pub supported_target_technology_types: Vec<models::TechnologyType>,
}

model! {
    RecipeSummary {
        recipe_type = "recipeType";
        name = "name";
        display_name = "displayName";
        description = "description";
        supported_source_technology_types = "supportedSourceTechnologyTypes";
        supported_target_technology_types = "supportedTargetTechnologyTypes";
    }
}
