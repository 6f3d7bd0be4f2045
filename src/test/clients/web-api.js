import './web-api/people.js';
import './web-api/conversations.js';
import './web-api/chat.js';
import './web-api/reactions.js';
import './web-api/views.js';
import './web-api/files.js';
import './web-api/refusals.js';
import './web-api/bad-days.js';
