// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An abstract command descriptor.
    ///
    /// The field `name` selects the variant.
    pub enum AbstractCommandDescriptor by "name" {
        AddFields(models::AddFieldsCommandDescriptor) = "ADD_FIELDS", as_add_fields;
        AddInsights(models::AddInsightsCommandDescriptor) = "ADD_INSIGHTS", as_add_insights;
        Anomaly(models::AnomalyCommandDescriptor) = "ANOMALY", as_anomaly;
        Bottom(models::BottomCommandDescriptor) = "BOTTOM", as_bottom;
        Bucket(models::BucketCommandDescriptor) = "BUCKET", as_bucket;
        Classify(models::ClassifyCommandDescriptor) = "CLASSIFY", as_classify;
        Cluster(models::ClusterCommandDescriptor) = "CLUSTER", as_cluster;
        ClusterCompare(models::ClusterCompareCommandDescriptor) = "CLUSTER_COMPARE",
            as_cluster_compare;
        ClusterDetails(models::ClusterDetailsCommandDescriptor) = "CLUSTER_DETAILS",
            as_cluster_details;
        ClusterSplit(models::ClusterSplitCommandDescriptor) = "CLUSTER_SPLIT", as_cluster_split;
        Command(models::CommandDescriptor) = "COMMAND", as_command;
        Compare(models::CompareCommandDescriptor) = "COMPARE", as_compare;
        Createtable(models::CreateTableCommandDescriptor) = "CREATETABLE", as_createtable;
        CreateView(models::CreateViewCommandDescriptor) = "CREATE_VIEW", as_create_view;
        Dedup(models::DedupCommandDescriptor) = "DEDUP", as_dedup;
        Delete(models::DeleteCommandDescriptor) = "DELETE", as_delete;
        Delta(models::DeltaCommandDescriptor) = "DELTA", as_delta;
        DemoMode(models::DemoModeCommandDescriptor) = "DEMO_MODE", as_demo_mode;
        Distinct(models::DistinctCommandDescriptor) = "DISTINCT", as_distinct;
        Eval(models::EvalCommandDescriptor) = "EVAL", as_eval;
        EventStats(models::EventStatsCommandDescriptor) = "EVENT_STATS", as_event_stats;
        Extract(models::ExtractCommandDescriptor) = "EXTRACT", as_extract;
        Fields(models::FieldsCommandDescriptor) = "FIELDS", as_fields;
        FieldSummary(models::FieldSummaryCommandDescriptor) = "FIELD_SUMMARY", as_field_summary;
        Frequent(models::FrequentCommandDescriptor) = "FREQUENT", as_frequent;
        GeoStats(models::GeoStatsCommandDescriptor) = "GEO_STATS", as_geo_stats;
        Head(models::HeadCommandDescriptor) = "HEAD", as_head;
        Highlight(models::HighlightCommandDescriptor) = "HIGHLIGHT", as_highlight;
        HighlightGroups(models::HighlightGroupsCommandDescriptor) = "HIGHLIGHT_GROUPS",
            as_highlight_groups;
        HighlightRows(models::HighlightRowsCommandDescriptor) = "HIGHLIGHT_ROWS", as_highlight_rows;
        JsonExtract(models::JsonExtractCommandDescriptor) = "JSON_EXTRACT", as_json_extract;
        Link(models::LinkCommandDescriptor) = "LINK", as_link;
        LinkDetails(models::LinkDetailsCommandDescriptor) = "LINK_DETAILS", as_link_details;
        Lookup(models::LookupCommandDescriptor) = "LOOKUP", as_lookup;
        Macro(models::MacroCommandDescriptor) = "MACRO", as_macro;
        Map(models::MapCommandDescriptor) = "MAP", as_map;
        Module(models::ModuleCommandDescriptor) = "MODULE", as_module;
        MultiSearch(models::MultiSearchCommandDescriptor) = "MULTI_SEARCH", as_multi_search;
        Nlp(models::NlpCommandDescriptor) = "NLP", as_nlp;
        Outlier(models::OutlierCommandDescriptor) = "OUTLIER", as_outlier;
        Rare(models::RareCommandDescriptor) = "RARE", as_rare;
        Regex(models::RegexCommandDescriptor) = "REGEX", as_regex;
        Rename(models::RenameCommandDescriptor) = "RENAME", as_rename;
        Search(models::SearchCommandDescriptor) = "SEARCH", as_search;
        SearchLookup(models::SearchLookupCommandDescriptor) = "SEARCH_LOOKUP", as_search_lookup;
        Sequence(models::SequenceCommandDescriptor) = "SEQUENCE", as_sequence;
        Sort(models::SortCommandDescriptor) = "SORT", as_sort;
        Stats(models::StatsCommandDescriptor) = "STATS", as_stats;
        Tail(models::TailCommandDescriptor) = "TAIL", as_tail;
        TimeCluster(models::TimeClusterCommandDescriptor) = "TIME_CLUSTER", as_time_cluster;
        TimeCompare(models::TimeCompareCommandDescriptor) = "TIME_COMPARE", as_time_compare;
        TimeStats(models::TimeStatsCommandDescriptor) = "TIME_STATS", as_time_stats;
        Top(models::TopCommandDescriptor) = "TOP", as_top;
        Updatetable(models::UpdateTableCommandDescriptor) = "UPDATETABLE", as_updatetable;
        Where(models::WhereCommandDescriptor) = "WHERE", as_where;
        XmlExtract(models::XmlExtractCommandDescriptor) = "XML_EXTRACT", as_xml_extract;
    }
    shared {
        /// The query string for display.
        display_query_string = "displayQueryString", str, in AddFields AddInsights Anomaly Bottom
            Bucket Classify Cluster ClusterCompare ClusterDetails ClusterSplit Command Compare
            Createtable CreateView Dedup Delete Delta DemoMode Distinct Eval EventStats Extract
            Fields FieldSummary Frequent GeoStats Head Highlight HighlightGroups HighlightRows
            JsonExtract Link LinkDetails Lookup Macro Map Module MultiSearch Nlp Outlier Rare Regex
            Rename Search SearchLookup Sequence Sort Stats Tail TimeCluster TimeCompare TimeStats
            Top Updatetable Where XmlExtract;
        /// The internal form of the query string, produced by the query builder or parser.
        internal_query_string = "internalQueryString", str, in AddFields AddInsights Anomaly Bottom
            Bucket Classify Cluster ClusterCompare ClusterDetails ClusterSplit Command Compare
            Createtable CreateView Dedup Delete Delta DemoMode Distinct Eval EventStats Extract
            Fields FieldSummary Frequent GeoStats Head Highlight HighlightGroups HighlightRows
            JsonExtract Link LinkDetails Lookup Macro Map Module MultiSearch Nlp Outlier Rare Regex
            Rename Search SearchLookup Sequence Sort Stats Tail TimeCluster TimeCompare TimeStats
            Top Updatetable Where XmlExtract;
        /// The category.
        category = "category", str, in AddFields AddInsights Anomaly Bottom Bucket Classify Cluster
            ClusterCompare ClusterDetails ClusterSplit Command Compare Createtable CreateView Dedup
            Delete Delta DemoMode Distinct Eval EventStats Extract Fields FieldSummary Frequent
            GeoStats Head Highlight HighlightGroups HighlightRows JsonExtract Link LinkDetails
            Lookup Macro Map Module MultiSearch Nlp Outlier Rare Regex Rename Search SearchLookup
            Sequence Sort Stats Tail TimeCluster TimeCompare TimeStats Top Updatetable Where
            XmlExtract;
        /// The referenced fields.
        referenced_fields = "referencedFields", ref [models::AbstractField], in AddFields
            AddInsights Anomaly Bottom Bucket Classify Cluster ClusterCompare ClusterDetails
            ClusterSplit Command Compare Createtable CreateView Dedup Delete Delta DemoMode Distinct
            Eval EventStats Extract Fields FieldSummary Frequent GeoStats Head Highlight
            HighlightGroups HighlightRows JsonExtract Link LinkDetails Lookup Macro Map Module
            MultiSearch Nlp Outlier Rare Regex Rename Search SearchLookup Sequence Sort Stats Tail
            TimeCluster TimeCompare TimeStats Top Updatetable Where XmlExtract;
        /// The declared fields.
        declared_fields = "declaredFields", ref [models::AbstractField], in AddFields AddInsights
            Anomaly Bottom Bucket Classify Cluster ClusterCompare ClusterDetails ClusterSplit
            Command Compare Createtable CreateView Dedup Delete Delta DemoMode Distinct Eval
            EventStats Extract Fields FieldSummary Frequent GeoStats Head Highlight HighlightGroups
            HighlightRows JsonExtract Link LinkDetails Lookup Macro Map Module MultiSearch Nlp
            Outlier Rare Regex Rename Search SearchLookup Sequence Sort Stats Tail TimeCluster
            TimeCompare TimeStats Top Updatetable Where XmlExtract;
        /// Whether the object is hidden.
        is_hidden = "isHidden", copy bool, in AddFields AddInsights Anomaly Bottom Bucket Classify
            Cluster ClusterCompare ClusterDetails ClusterSplit Command Compare Createtable
            CreateView Dedup Delete Delta DemoMode Distinct Eval EventStats Extract Fields
            FieldSummary Frequent GeoStats Head Highlight HighlightGroups HighlightRows JsonExtract
            Link LinkDetails Lookup Macro Map Module MultiSearch Nlp Outlier Rare Regex Rename
            Search SearchLookup Sequence Sort Stats Tail TimeCluster TimeCompare TimeStats Top
            Updatetable Where XmlExtract;
    }
}
