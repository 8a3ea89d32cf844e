/** The agenda of the committee's next meeting, with what recognition would lead to (Opinion part 3). */
package org.taizhang.publication.agenda;
