//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{ContentStatus, GetAttachmentByIdAnswerLinks, ParentContentType, Version};

/// `CreateWhiteboardAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWhiteboardAnswer {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `parentType`.
    pub parent_type: Option<Open<ParentContentType>>,
    /// `position`.
    pub position: Option<i64>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `ownerId`.
    pub owner_id: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreateWhiteboardAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            parent_type: reader.optional("parentType")?,
            position: reader.optional("position")?,
            author_id: reader.optional("authorId")?,
            owner_id: reader.optional("ownerId")?,
            created_at: reader.optional("createdAt")?,
            space_id: reader.optional("spaceId")?,
            version: reader.optional("version")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("parentId", &self.parent_id);
        writer.optional("parentType", &self.parent_type);
        writer.optional("position", &self.position);
        writer.optional("authorId", &self.author_id);
        writer.optional("ownerId", &self.owner_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("spaceId", &self.space_id);
        writer.optional("version", &self.version);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `CreateWhiteboardBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWhiteboardBody {
    /// `spaceId`.
    pub space_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `templateKey`.
    pub template_key: Option<Open<CreateWhiteboardBodyTemplateKey>>,
    /// `locale`.
    pub locale: Option<Open<CreateWhiteboardBodyLocale>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateWhiteboardBody {
    /// Returns one with what is required.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            ..Default::default()
        }
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `parentId`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets `templateKey`.
    pub fn template_key(
        mut self,
        template_key: impl Into<Open<CreateWhiteboardBodyTemplateKey>>,
    ) -> Self {
        self.template_key = Some(template_key.into());
        self
    }

    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Open<CreateWhiteboardBodyLocale>>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Model for CreateWhiteboardBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_id: reader.required("spaceId")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            template_key: reader.optional("templateKey")?,
            locale: reader.optional("locale")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("spaceId", &self.space_id);
        writer.optional("title", &self.title);
        writer.optional("parentId", &self.parent_id);
        writer.optional("templateKey", &self.template_key);
        writer.optional("locale", &self.locale);
        writer.finish()
    }
}

/// The known values of an `Open<CreateWhiteboardBodyLocale>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateWhiteboardBodyLocale {}

impl CreateWhiteboardBodyLocale {
    /// `de-DE`.
    pub const DE_DE: Open<Self> = Open::known("de-DE");
    /// `cs-CZ`.
    pub const CS_CZ: Open<Self> = Open::known("cs-CZ");
    /// `ko-KR`.
    pub const KO_KR: Open<Self> = Open::known("ko-KR");
    /// `fr-FR`.
    pub const FR_FR: Open<Self> = Open::known("fr-FR");
    /// `it-IT`.
    pub const IT_IT: Open<Self> = Open::known("it-IT");
    /// `ja-JP`.
    pub const JA_JP: Open<Self> = Open::known("ja-JP");
    /// `nl-NL`.
    pub const NL_NL: Open<Self> = Open::known("nl-NL");
    /// `nb-NO`.
    pub const NB_NO: Open<Self> = Open::known("nb-NO");
    /// `da-DK`.
    pub const DA_DK: Open<Self> = Open::known("da-DK");
    /// `sv-SE`.
    pub const SV_SE: Open<Self> = Open::known("sv-SE");
    /// `fi-FI`.
    pub const FI_FI: Open<Self> = Open::known("fi-FI");
    /// `ru-RU`.
    pub const RU_RU: Open<Self> = Open::known("ru-RU");
    /// `pl-PL`.
    pub const PL_PL: Open<Self> = Open::known("pl-PL");
    /// `tr-TR`.
    pub const TR_TR: Open<Self> = Open::known("tr-TR");
    /// `hu-HU`.
    pub const HU_HU: Open<Self> = Open::known("hu-HU");
    /// `en-GB`.
    pub const EN_GB: Open<Self> = Open::known("en-GB");
    /// `en-US`.
    pub const EN_US: Open<Self> = Open::known("en-US");
    /// `pt-BR`.
    pub const PT_BR: Open<Self> = Open::known("pt-BR");
    /// `zh-CN`.
    pub const ZH_CN: Open<Self> = Open::known("zh-CN");
    /// `zh-TW`.
    pub const ZH_TW: Open<Self> = Open::known("zh-TW");
    /// `es-ES`.
    pub const ES_ES: Open<Self> = Open::known("es-ES");
}

/// The known values of an `Open<CreateWhiteboardBodyTemplateKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateWhiteboardBodyTemplateKey {}

impl CreateWhiteboardBodyTemplateKey {
    /// `2x2-prioritization`.
    pub const VALUE_2X2_PRIORITIZATION: Open<Self> = Open::known("2x2-prioritization");
    /// `4ls-retro`.
    pub const VALUE_4LS_RETRO: Open<Self> = Open::known("4ls-retro");
    /// `annual-calendar`.
    pub const ANNUAL_CALENDAR: Open<Self> = Open::known("annual-calendar");
    /// `brainwriting`.
    pub const BRAINWRITING: Open<Self> = Open::known("brainwriting");
    /// `concept-map`.
    pub const CONCEPT_MAP: Open<Self> = Open::known("concept-map");
    /// `crazy-8s`.
    pub const CRAZY_8S: Open<Self> = Open::known("crazy-8s");
    /// `daily-sync`.
    pub const DAILY_SYNC: Open<Self> = Open::known("daily-sync");
    /// `disruptive-brainstorm`.
    pub const DISRUPTIVE_BRAINSTORM: Open<Self> = Open::known("disruptive-brainstorm");
    /// `dot-voting`.
    pub const DOT_VOTING: Open<Self> = Open::known("dot-voting");
    /// `elevator-pitch`.
    pub const ELEVATOR_PITCH: Open<Self> = Open::known("elevator-pitch");
    /// `flow-chart`.
    pub const FLOW_CHART: Open<Self> = Open::known("flow-chart");
    /// `gap-analysis`.
    pub const GAP_ANALYSIS: Open<Self> = Open::known("gap-analysis");
    /// `ice-breakers`.
    pub const ICE_BREAKERS: Open<Self> = Open::known("ice-breakers");
    /// `incident-postmortem`.
    pub const INCIDENT_POSTMORTEM: Open<Self> = Open::known("incident-postmortem");
    /// `journey-mapping-kit`.
    pub const JOURNEY_MAPPING_KIT: Open<Self> = Open::known("journey-mapping-kit");
    /// `kanban-board`.
    pub const KANBAN_BOARD: Open<Self> = Open::known("kanban-board");
    /// `lean-coffee`.
    pub const LEAN_COFFEE: Open<Self> = Open::known("lean-coffee");
    /// `network-of-teams`.
    pub const NETWORK_OF_TEAMS: Open<Self> = Open::known("network-of-teams");
    /// `org-chart`.
    pub const ORG_CHART: Open<Self> = Open::known("org-chart");
    /// `pi-planning`.
    pub const PI_PLANNING: Open<Self> = Open::known("pi-planning");
    /// `prioritization`.
    pub const PRIORITIZATION: Open<Self> = Open::known("prioritization");
    /// `prioritization-experiment`.
    pub const PRIORITIZATION_EXPERIMENT: Open<Self> = Open::known("prioritization-experiment");
    /// `product-roadmap`.
    pub const PRODUCT_ROADMAP: Open<Self> = Open::known("product-roadmap");
    /// `product-vision-board`.
    pub const PRODUCT_VISION_BOARD: Open<Self> = Open::known("product-vision-board");
    /// `rice`.
    pub const RICE: Open<Self> = Open::known("rice");
    /// `sailboat-retro`.
    pub const SAILBOAT_RETRO: Open<Self> = Open::known("sailboat-retro");
    /// `service-blueprint`.
    pub const SERVICE_BLUEPRINT: Open<Self> = Open::known("service-blueprint");
    /// `simple-retrospective`.
    pub const SIMPLE_RETROSPECTIVE: Open<Self> = Open::known("simple-retrospective");
    /// `sprint-planning`.
    pub const SPRINT_PLANNING: Open<Self> = Open::known("sprint-planning");
    /// `sticky-note-pack`.
    pub const STICKY_NOTE_PACK: Open<Self> = Open::known("sticky-note-pack");
    /// `swimlanes`.
    pub const SWIMLANES: Open<Self> = Open::known("swimlanes");
    /// `team-formation-guide`.
    pub const TEAM_FORMATION_GUIDE: Open<Self> = Open::known("team-formation-guide");
    /// `timeline`.
    pub const TIMELINE: Open<Self> = Open::known("timeline");
    /// `timeline-workflow`.
    pub const TIMELINE_WORKFLOW: Open<Self> = Open::known("timeline-workflow");
    /// `user-story-map`.
    pub const USER_STORY_MAP: Open<Self> = Open::known("user-story-map");
    /// `workflow`.
    pub const WORKFLOW: Open<Self> = Open::known("workflow");
    /// `vision-board`.
    pub const VISION_BOARD: Open<Self> = Open::known("vision-board");
    /// `venn-diagram`.
    pub const VENN_DIAGRAM: Open<Self> = Open::known("venn-diagram");
    /// `storyboard`.
    pub const STORYBOARD: Open<Self> = Open::known("storyboard");
    /// `action-plan`.
    pub const ACTION_PLAN: Open<Self> = Open::known("action-plan");
    /// `root-cause-analysis`.
    pub const ROOT_CAUSE_ANALYSIS: Open<Self> = Open::known("root-cause-analysis");
    /// `executive-summary`.
    pub const EXECUTIVE_SUMMARY: Open<Self> = Open::known("executive-summary");
    /// `stakeholder-mapping`.
    pub const STAKEHOLDER_MAPPING: Open<Self> = Open::known("stakeholder-mapping");
    /// `annual-calendar-2025-2026`.
    pub const ANNUAL_CALENDAR_2025_2026: Open<Self> = Open::known("annual-calendar-2025-2026");
    /// `health-monitor`.
    pub const HEALTH_MONITOR: Open<Self> = Open::known("health-monitor");
    /// `okr-planning`.
    pub const OKR_PLANNING: Open<Self> = Open::known("okr-planning");
    /// `swot-analysis`.
    pub const SWOT_ANALYSIS: Open<Self> = Open::known("swot-analysis");
    /// `poker-planning`.
    pub const POKER_PLANNING: Open<Self> = Open::known("poker-planning");
    /// `fishbone-diagram`.
    pub const FISHBONE_DIAGRAM: Open<Self> = Open::known("fishbone-diagram");
    /// `risk-assessment`.
    pub const RISK_ASSESSMENT: Open<Self> = Open::known("risk-assessment");
    /// `bounded-context`.
    pub const BOUNDED_CONTEXT: Open<Self> = Open::known("bounded-context");
    /// `hopes-and-fears`.
    pub const HOPES_AND_FEARS: Open<Self> = Open::known("hopes-and-fears");
    /// `swimlane-vertical`.
    pub const SWIMLANE_VERTICAL: Open<Self> = Open::known("swimlane-vertical");
}

/// `GetWhiteboardByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhiteboardByIdAnswer {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `parentType`.
    pub parent_type: Option<Open<ParentContentType>>,
    /// `position`.
    pub position: Option<i64>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `ownerId`.
    pub owner_id: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetWhiteboardByIdAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            parent_type: reader.optional("parentType")?,
            position: reader.optional("position")?,
            author_id: reader.optional("authorId")?,
            owner_id: reader.optional("ownerId")?,
            created_at: reader.optional("createdAt")?,
            space_id: reader.optional("spaceId")?,
            version: reader.optional("version")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("parentId", &self.parent_id);
        writer.optional("parentType", &self.parent_type);
        writer.optional("position", &self.position);
        writer.optional("authorId", &self.author_id);
        writer.optional("ownerId", &self.owner_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("spaceId", &self.space_id);
        writer.optional("version", &self.version);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}
