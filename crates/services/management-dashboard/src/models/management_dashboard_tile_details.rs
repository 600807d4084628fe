// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The details of a management dashboard tile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementDashboardTileDetails {
    /// The display name.
    pub display_name: String,
    /// The ID of the saved search.
    pub saved_search_id: String,
    /// The row.
    pub row: i64,
    /// The column.
    pub column: i64,
    /// The height of the tile, in rows.
    pub height: i64,
    /// The width of the tile, in columns.
    pub width: i64,
    /// The options for internationalization, as JSON.
    pub nls: Value,
    /// The configuration of the user interface, such as the options of the visualization.
    pub ui_config: Value,
    /// The configuration of the data sources, which determines how data is fetched.
    pub data_config: Vec<Value>,
    /// The state.
    pub state: models::ManagementDashboardTileState,
    /// The configuration of the drill-down actions and their destinations.
    pub drilldown_config: Value,
    /// The parameters map.
    pub parameters_map: Option<Value>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ManagementDashboardTileDetails {
        required {
            display_name = "displayName", with_display_name(String);
            saved_search_id = "savedSearchId", with_saved_search_id(String);
            row = "row", with_row(i64);
            column = "column", with_column(i64);
            height = "height", with_height(i64);
            width = "width", with_width(i64);
            nls = "nls", with_nls(Value);
            ui_config = "uiConfig", with_ui_config(Value);
            data_config = "dataConfig", with_data_config([Value]);
            state = "state", with_state(models::ManagementDashboardTileState);
            drilldown_config = "drilldownConfig", with_drilldown_config(Value);
        }
        optional {
            parameters_map = "parametersMap", with_parameters_map(Value);
            description = "description", with_description(String);
        }
    }
}
