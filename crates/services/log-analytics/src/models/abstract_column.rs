// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An abstract column.
    ///
    /// The field `type` selects the variant.
    pub enum AbstractColumn by "type" {
        ChartColumn(models::ChartColumn) = "CHART_COLUMN", as_chart_column;
        ChartDataColumn(models::ChartDataColumn) = "CHART_DATA_COLUMN", as_chart_data_column;
        ClassifyColumn(models::ClassifyColumn) = "CLASSIFY_COLUMN", as_classify_column;
        Column(models::Column) = "COLUMN", as_column;
        TableColumn(models::TableColumn) = "TABLE_COLUMN", as_table_column;
        TimeClusterColumn(models::TimeClusterColumn) = "TIME_CLUSTER_COLUMN",
            as_time_cluster_column;
        TimeClusterDataColumn(models::TimeClusterDataColumn) = "TIME_CLUSTER_DATA_COLUMN",
            as_time_cluster_data_column;
        TimeColumn(models::TimeColumn) = "TIME_COLUMN", as_time_column;
        TimeStatsColumn(models::TimeStatsColumn) = "TIME_STATS_COLUMN", as_time_stats_column;
        TimeStatsDataColumn(models::TimeStatsDataColumn) = "TIME_STATS_DATA_COLUMN",
            as_time_stats_data_column;
        TrendColumn(models::TrendColumn) = "TREND_COLUMN", as_trend_column;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in ChartColumn ChartDataColumn ClassifyColumn Column
            TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn TimeStatsColumn
            TimeStatsDataColumn TrendColumn;
        /// The subsystem.
        sub_system = "subSystem", copy models::AbstractColumnSubSystem, in ChartColumn
            ChartDataColumn ClassifyColumn Column TableColumn TimeClusterColumn
            TimeClusterDataColumn TimeColumn TimeStatsColumn TimeStatsDataColumn TrendColumn;
        /// The values.
        values = "values", ref [models::FieldValue], in ChartColumn ChartDataColumn ClassifyColumn
            Column TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn TimeStatsColumn
            TimeStatsDataColumn TrendColumn;
        /// Whether it is list of values.
        is_list_of_values = "isListOfValues", copy bool, in ChartColumn ChartDataColumn
            ClassifyColumn Column TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn
            TimeStatsColumn TimeStatsDataColumn TrendColumn;
        /// Whether the field can have multiple values.
        is_multi_valued = "isMultiValued", copy bool, in ChartColumn ChartDataColumn ClassifyColumn
            Column TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn TimeStatsColumn
            TimeStatsDataColumn TrendColumn;
        /// Whether case is significant.
        is_case_sensitive = "isCaseSensitive", copy bool, in ChartColumn ChartDataColumn
            ClassifyColumn Column TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn
            TimeStatsColumn TimeStatsDataColumn TrendColumn;
        /// Whether grouping commands can use the column.
        is_groupable = "isGroupable", copy bool, in ChartColumn ChartDataColumn ClassifyColumn
            Column TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn TimeStatsColumn
            TimeStatsDataColumn TrendColumn;
        /// Whether it is evaluable.
        is_evaluable = "isEvaluable", copy bool, in ChartColumn ChartDataColumn ClassifyColumn
            Column TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn TimeStatsColumn
            TimeStatsDataColumn TrendColumn;
        /// Whether the object is hidden.
        is_hidden = "isHidden", copy bool, in ChartColumn ChartDataColumn ClassifyColumn Column
            TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn TimeStatsColumn
            TimeStatsDataColumn TrendColumn;
        /// The type of the value.
        value_type = "valueType", copy models::AbstractColumnValueType, in ChartColumn
            ChartDataColumn ClassifyColumn Column TableColumn TimeClusterColumn
            TimeClusterDataColumn TimeColumn TimeStatsColumn TimeStatsDataColumn TrendColumn;
        /// The original display name.
        original_display_name = "originalDisplayName", str, in ChartColumn ChartDataColumn
            ClassifyColumn Column TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn
            TimeStatsColumn TimeStatsDataColumn TrendColumn;
        /// The internal name.
        internal_name = "internalName", str, in ChartColumn ChartDataColumn ClassifyColumn Column
            TableColumn TimeClusterColumn TimeClusterDataColumn TimeColumn TimeStatsColumn
            TimeStatsDataColumn TrendColumn;
    }
}
